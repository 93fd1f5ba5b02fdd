import { wordList } from '../word-list.js';

/** Common given names of men the world over, as the news romanizes them. */
export const maleNames: ReadonlySet<string> = new Set(
  wordList(`
    Aamir, Abdallah, Abdel, Abdelaziz, Abdi, Abdirahman, Abdoulaye, Abdul, Abdulaziz, Abdullah, Abiy, Abraham, Abu, Adam, Adel, Adrian, Ahmad,
    Ahmed, Ajay, Akbar, Akira, Alan, Alassane, Albert, Alberto, Aleksandar, Aleksander, Aleksandr, Aleksei, Aleksey, Alessandro, Alex, Alexander, Alexandre, Alexei,
    Alexey, Alexis, Alfonso, Alfred, Ali, Aliaksandr, Alistair, Alpha, Amadou, Amir, Amit, Amr, Anatoly, Anders, Andre, Andrea, Andreas, Andrei, Andrej, Andrés,
    Andres, Andrew, Andrey, Andriy, Andrzej, Angel, Angus, Anil, Anthony, Antoine, Anton, Antonio, António, Antony, Antti, Anwar, Arjun, Armando, Arnold,
    Arthur, Arturo, Arun, Arvind, Ashok, Asif, Atiku, Augusto, Aung, Avigdor, Ayman, Aziz, Babacar, Barack, Barry, Bart, Bashar, Bashir, Basil, Ben, Benedict, Benigno,
    Benjamin, Benny, Bernard, Bernardo, Bernie, Bertrand, Bilal, Bill, Blaise, Bob, Bobby, Bohdan, Bongani, Boris, Boyd, Brad, Bradley, Brandon, Brett, Brian, Bruce, Bruno,
    Bryan, Burak, Calvin, Cameron, Carl, Carlo, Carlos, Cecil, Cedric, Cesar, César, Charles, Charlie, Chen, Chinedu, Chris, Christian, Christoph, Christophe, Christopher,
    Chuck, Claude, Claudio, Clement, Clifford, Colin, Connor, Constantin, Craig, Cristian, Cristiano, Curtis, Cyril, Dale, Damian, Damien, Dan, Daniel, Daniele, Danilo, Danny,
    Darren, Darryl, Dave, David, Dean, Deepak, Demetrius, Denis, Dennis, Derek, Devin, Didier, Diego, Dieter, Dietmar, Dimitri, Dimitris, Dinesh, Dirk, Djibril, Dmitri, Dmitriy, Dmitry, Dmytro, Dominic,
    Dominique, Don, Donald, Doug, Douglas, Duncan, Dwight, Earl, Ebrahim, Eddie, Edgar, Edmund, Eduard, Eduardo, Edward, Edwin, Ehud, Elias, Elijah, Elliot, Elon, Emanuel, Emil, Emilio,
    Emmanuel, Emmerson, Enrico, Enrique, Eric, Erik, Ernest, Ernesto, Esteban, Ethan, Eugene, Evan, Evgeny, Evo, Ezra, Fabian, Fabio, Fahad, Faisal, Farhan, Farouk, Faustin, Federico,
    Felipe, Felix, Ferdinand, Fernando, Fidel, Filip, Florian, Francesco, Francis, Francisco, Franco, Francois, François, Frank, Franklin, Franz, Fred, Frederic, Frederick, Frédéric, Friedrich, Fumio,
    Gabriel, Garry, Gary, Gavin, Gennady, Geoff, Geoffrey, George, Georges, Georgi, Gerald, Gerard, Gerhard, Germán, Ghassan, Gianni, Gideon, Gilbert, Giorgio, Giovanni, Giuseppe, Glen, Glenn, Goodluck, Gordon, Graham, Grant,
    Greg, Gregory, Grigory, Guido, Guillaume, Guillermo, Gustavo, Guy, Hadi, Hakim, Hamad, Hamid, Hamza, Hans, Harald, Harold, Haroon, Harry, Haruki, Harvey, Hashim, Hassan, Hatem, Hector, Héctor, Heiko, Helmut, Hendrik, Henri, Henrik,
    Henrique, Henry, Herbert, Herman, Hideki, Hillel, Hiroshi, Hisham, Horst, Hosni, Howard, Hubert, Hugh, Hugo, Hussain, Hussein, Ian, Ibrahim, Idriss, Ignacio, Igor, Ihor, Ilham, Ilya, Imran, Inigo, Ion, Isaac, Isaias, Ishaq, Ismail, Ivan, Jack, Jacob,
    Jacques, Jae, Jagdish, Jair, Jakob, Jalal, Jamal, James, Jamie, Jan, Jared, Jason, Javad, Javed, Javier, Jay, Jean, Jeff, Jeffrey, Jens, Jeremy, Jerome, Jerry, Jesse, Jesús, Jiang, Jim, Jimmy, Jiri, Joachim, Joao, João, Joaquín,
    Joe, Joel, Johan, Johann, Johannes, John, Johnny, Jon, Jonas, Jonathan, Jordi, Jorge, Jose, José, Josef, Joseph, Josep, Josh, Joshua, Josip, Juan, Jules, Julian, Julien, Julio, Julius, Jürgen, Justin, Kamal, Karel, Karim, Karl, Kasim, Kazuo, Keith, Ken,
    Kenneth, Kevin, Khaled, Khalid, Khalifa, Khalil, Klaus, Kofi, Konrad, Konstantin, Kostas, Krishna, Kumar, Kurt, Kwame, Kyle, Lambert, Larry, Lars, Laszlo, László, Laurent, Lawrence, Lech, Lee, Leif, Len, Leo, Leon, Leonard, Leonardo, Leonid, Leopoldo,
    Leroy, Lev, Liam, Lloyd, Lorenzo, Lou, Louis, Luc, Luca, Lucas, Luciano, Luigi, Luis, Luiz, Lukas, Luke, Lyndon, Maciej, Mahamat, Mahathir, Mahdi, Mahinda, Mahmoud, Mahmud, Majid, Malcolm, Malik, Mamadou, Manfred, Mangosuthu, Manmohan, Manoj, Manuel,
    Marc, Marcel, Marcelo, Marco, Marcos, Marcus, Marek, Mariano, Mario, Mark, Marko, Markus, Martin, Martín, Marvin, Masoud, Mateusz, Mathias, Mats, Matt, Matteo, Matthew, Matthias, Maurice, Mauricio, Mauro, Max, Maxim, Mehdi, Mehmet, Michael, Michal, Michel,
    Miguel, Mihai, Mikael, Mike, Mikhail, Mikheil, Milan, Milos, Mitch, Moammar, Mohamad, Mohamed, Mohammad, Mohammed, Mohan, Moses, Moshe, Mostafa, Muammar, Muhammad, Muhammadu, Mustafa, Mustapha, Mykola, Nabil, Nader, Naftali, Najib, Narendra, Naseer,
    Nasser, Nathan, Neil, Nelson, Newt, Nicholas, Nick, Nicola, Nicolás, Nicolas, Niels, Nigel, Nikita, Nikolai, Nikolay, Nikos, Nils, Nirmal, Noah, Noel, Norbert, Norman, Nouri, Nuno, Octavio, Oleg, Oleh, Oleksandr, Oleksiy, Oliver, Olivier, Olu, Omar, Oscar, Óscar,
    Osama, Osman, Otto, Pablo, Paolo, Park, Parviz, Pascal, Patrice, Patrick, Paul, Paulo, Pavel, Pavlo, Pawel, Pedro, Pervez, Peter, Petr, Petro, Phil, Philip, Philippe, Phillip, Pierre, Piers, Piotr, Prabowo, Prakash, Pranab, Prayuth, Pyotr, Qasem, Quentin, Radek, Rafael, Rafic,
    Rafiq, Rahul, Raj, Rajat, Rajesh, Rajiv, Ralph, Ram, Raman, Ramesh, Rami, Ramiro, Ramón, Ramon, Ramzan, Rand, Randy, Ranil, Raoul, Rashid, Raul, Raúl, Ravi, Raymond, Recep, Reince, Reinhard, Rémy, Rene, René, Reuven, Rex, Ricardo, Riccardo, Richard, Rick, Rishi,
    Riyad, Rob, Robert, Roberto, Rodolfo, Rodrigo, Roger, Rohan, Roland, Rolf, Roman, Ron, Ronald, Ronaldo, Ross, Roy, Ruben, Rudolf, Rudy, Rupert, Russ, Russell, Rustam, Ryan, Saad, Sadiq, Saeed, Sajid, Salah, Salim, Salman, Salva, Salvador, Sam, Sami, Samir, Samuel,
    Sandeep, Sandro, Sanjay, Santiago, Sayed, Scott, Sean, Sebastian, Sebastián, Sebastien, Sergei, Sergey, Sergio, Serhii, Serhiy, Seth, Seyed, Shahid, Shane, Shaun, Shawn, Shehbaz, Sherif, Shigeru, Shimon, Shinzo, Sidney, Silvio, Simon, Slobodan, Sohail, Solomon, Spencer, Stanislav, Stanley,
    Stefan, Stefano, Steffen, Stephane, Stephen, Steve, Steven, Stuart, Sunil, Suresh, Svein, Syed, Taha, Taro, Tarek, Tariq, Taylor, Tayyip, Ted, Tedros, Terry, Thabo, Themba, Theo, Thierry, Thomas, Tim, Timothy, Tito, Tobias, Todd, Tom, Tomas, Tomás, Tomasz, Tommy, Tony, Toomas, Trevor, Tristan, Tsegaye,
    Ulrich, Umar, Usman, Vaclav, Václav, Vadim, Valentin, Valery, Venkat, Vernon, Viacheslav, Victor, Víctor, Vijay, Viktor, Ville, Vincent, Vinod, Vishal, Vitali, Vitaly, Vito, Vivek, Vladimir, Volker, Volodymyr, Vyacheslav, Wael, Walid, Walter, Warren, Wayne, Werner, Wesley, Wilfried, Will, William,
    Willie, Wim, Winston, Wojciech, Wolfgang, Xavier, Yahya, Yair, Yann, Yannis, Yasser, Yasuo, Yehuda, Yevgeny, Yitzhak, Yoav, Yoshihide, Youssef, Yuri, Yury, Yusuf, Yves, Zachary, Zbigniew, Zine, Ziad, Zoran
  `),
);

/** Common given names of women the world over, as the news romanizes them. */
export const femaleNames: ReadonlySet<string> = new Set(
  wordList(`
    Abigail, Ada, Adela, Adriana, Agnes, Aisha, Alejandra, Alexandra, Alice, Alicia, Alina, Alison, Allison, Alma, Amanda, Amber, Amelia, Amina, Aminata, Amy, Ana, Anastasia, Andrea, Anette, Ángela,
    Angela, Angelina, Anika, Anita, Ann, Anna, Anne, Annegret, Annette, Annika, Antonia, Anya, Arlene, Asha, Ashley, Asma, Astrid, Atifete, Audrey, Aung, Ayesha, Ayelet, Barbara, Beata, Beatrice, Beatriz, Benazir, Bernadette, Beth,
    Betsy, Betty, Beverly, Birgit, Bonnie, Brenda, Brigitte, Caitlin, Camila, Camilla, Carla, Carmen, Carol, Carolina, Caroline, Carrie, Catarina, Caterina, Catherine, Cathy, Cecilia, Celia, Chantal, Charlene, Charlotte, Chelsea, Cheryl,
    Chiara, Chloe, Christiane, Christina, Christine, Cindy, Claire, Clara, Clare, Claudia, Colleen, Condoleezza, Connie, Constance, Corazon, Cristina, Cynthia, Dalia, Danielle, Daphne, Dawn, Deborah, Debra, Delphine, Denise, Dewi, Diana, Diane, Dilma, Dina, Dolores,
    Donna, Doris, Dorothy, Edith, Eileen, Elaine, Elena, Eleanor, Elham, Elise, Elisabeth, Elizabeth, Ella, Ellen, Elsa, Emily, Emma, Erica, Erika, Erin, Esperanza, Esther, Eva, Evelyn, Fatima, Fatou, Fatoumata, Federica, Fiona, Florence, Frances, Francesca, Françoise,
    Freya, Gabriela, Gabrielle, Gemma, Genevieve, Gina, Giorgia, Gita, Gladys, Gloria, Grace, Graciela, Greta, Gretchen, Guadalupe, Gulnara, Hadiza, Halima, Halimah, Hanan, Hannah, Harriet, Heather, Heidi, Helen, Helena, Helene, Helga, Hilary, Hilda, Hillary, Hina, Holly, Hope, Huma, Ida, Ilhan, Indira,
    Inés, Inga, Ingrid, Irene, Irina, Iris, Isabel, Isabella, Isabelle, Ivana, Ivanka, Jacinda, Jackie, Jacqueline, Jamila, Jane, Janet, Janice, Jasmine, Jean, Jeanette, Jeanne, Jennifer, Jenny, Jessica, Jill, Joan, Joanna, Joanne, Jodi, Johanna, Josephine, Joyce, Juana, Juanita, Judith, Judy, Julia, Juliana,
    Julie, Juliet, June, Justine, Kamala, Karen, Karin, Karina, Karine, Karla, Karolina, Kate, Katharine, Katherine, Kathleen, Kathryn, Kathy, Katie, Katja, Katrina, Kavita, Kayla, Kellyanne, Kerry, Khadija, Kim, Kimberly, Kirsten, Kristen, Kristi, Kristin, Kristina, Laila, Lakshmi, Lara, Latifa, Laura, Lauren, Leah, Leila,
    Lena, Leslie, Leticia, Leyla, Linda, Lindsay, Lindsey, Lisa, Liz, Lois, Lorena, Loretta, Lorraine, Louise, Lucia, Lucía, Lucy, Ludmila, Luisa, Lydia, Lynn, Lynne, Madeleine, Maggie, Maia, Maite, Mandy, Manuela, Margaret, Margarita, Margrethe, Maria, Mariam, Mariana, Marianne, Marie, Marina, Marine, Marjorie, Marlene, Marta,
    Martha, Martina, Mary, Maryam, Matilda, Maureen, Mayumi, Megan, Mehbooba, Meera, Meghan, Mei, Melania, Melanie, Melinda, Melissa, Mercedes, Mette, María, Mia, Michaela, Michele, Michelle, Mira, Miranda, Miriam, Molly, Mona, Monica, Monika, Monique, Muriel, Myriam, Myrtle, Nadia, Nadine, Nancy, Naomi, Natalia, Natalie, Natalya, Natasha,
    Nathalie, Nawal, Neha, Nellie, Ngozi, Nicole, Nikki, Nina, Nisha, Noor, Nora, Noura, Nur, Olena, Olga, Olivia, Oksana, Olha, Pamela, Patricia, Paula, Pauline, Penelope, Penny, Petra, Phyllis, Pilar, Pooja, Prita, Priti, Priya, Rachel, Rania, Rebecca, Regina, Rekha, Renata, Renee, Rhonda, Rita, Roberta, Robin, Rosa, Rosemary, Rosie, Rowena, Roxana, Ruth, Sabine, Sabrina,
    Sadia, Safiya, Sally, Salma, Samantha, Sana, Sandra, Sanna, Sara, Sarah, Savannah, Serena, Shabnam, Shannon, Sharon, Sheikha, Sheila, Shelly, Sherry, Shireen, Shirley, Silvia, Simone, Sirikit, Sofia, Sofía, Sonia, Sophia, Sophie, Soraya, Stacey, Stella, Stephanie, Steph, Sue, Sunita, Susan, Susana, Susanna, Susanne, Suzanne, Svetlana, Sviatlana, Sylvia, Sylvie, Tamara, Tanya, Tara, Tatiana, Tatyana,
    Teresa, Theresa, Thérèse, Tiffany, Tina, Toni, Tracey, Tracy, Tulsi, Ulla, Uma, Ursula, Usha, Valentina, Valerie, Vanessa, Vera, Veronica, Verónica, Victoria, Viola, Virginia, Viviane, Wanda, Wendy, Whitney, Winnie, Xiomara, Yasmin, Yingluck, Yoko, Yolanda, Yulia, Yuliya, Yvette, Yvonne, Zahra, Zainab, Zeinab, Zoe, Zsuzsanna, Zuzana
  `),
);
